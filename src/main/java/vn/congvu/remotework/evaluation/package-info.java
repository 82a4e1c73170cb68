/** What a month at home was worth by the public criteria. */
package vn.congvu.remotework.evaluation;
