/** The exam a newcomer finds in the demonstration. */
package vn.congvu.leadershipexam.demo;
