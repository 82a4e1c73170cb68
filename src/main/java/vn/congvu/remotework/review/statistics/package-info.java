/**
 * The arithmetic of before and after, without Spring and without the database: proportions, means, and how far their
 * difference can be trusted.
 */
package vn.congvu.remotework.review.statistics;
