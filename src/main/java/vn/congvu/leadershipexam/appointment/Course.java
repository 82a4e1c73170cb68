package vn.congvu.leadershipexam.appointment;

import vn.congvu.leadershipexam.round.Post;

/** Training that a title asks for after the appointment, with the months it may take. */
record Course(String edition, Post.Grade grade, String code, String nameVi, String nameEn, int months, String basis) {}
