/**
 * Appeals against marks of the paper (phúc khảo): marked anew by other people under another code, with the earlier marks
 * and markers hidden; where the two results are far apart the two heads talk before the chair decides.
 */
package vn.congvu.leadershipexam.appeal;
