/** Appeals against decisions, answered by somebody who did not decide. */
package vn.congvu.remotework.appeal;
