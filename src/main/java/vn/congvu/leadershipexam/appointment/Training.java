package vn.congvu.leadershipexam.appointment;

import java.time.Instant;
import java.time.LocalDate;

/** A course somebody appointed has to take; completed once it has a day and a certificate. */
record Training(
        String roundCode,
        int postNo,
        String course,
        String nameVi,
        String nameEn,
        String basis,
        Instant dueAt,
        LocalDate completedOn,
        String certificate) {}
