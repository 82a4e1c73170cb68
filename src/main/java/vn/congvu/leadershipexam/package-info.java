/**
 * The exam for posts of leadership (thi tuyển chức danh lãnh đạo, quản lý): a round with its councils and posts, bodies
 * whose duties are kept apart, registration, blind marking in two rounds, appeal, defence of the project, result and
 * appointment. Who did what when is kept as a chain that an outsider can verify.
 */
package vn.congvu.leadershipexam;
