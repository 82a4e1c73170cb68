/** A fictional round of the pilot, so that working from home can be tried in the demonstration. */
package vn.congvu.remotework.demo;
