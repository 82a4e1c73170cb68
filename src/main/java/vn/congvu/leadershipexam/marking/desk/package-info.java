/**
 * Marking of scripts: bags drawn by lot, two independent rounds, differences, the lock, and the moment when marks and
 * candidates are joined. A marker sees a code and a script, and nothing else.
 */
package vn.congvu.leadershipexam.marking.desk;
