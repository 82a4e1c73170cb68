/**
 * What happens to papers: the question paper under seal, who sat in the room, and the scripts, which get a blind code and
 * lose their heads. Which code belongs to whom lies behind a seal that two people open together.
 */
package vn.congvu.leadershipexam.script;
