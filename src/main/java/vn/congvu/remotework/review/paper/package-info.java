/** The report of a review as a paper (PDF, in the layout of Decree 30/2020/NĐ-CP) and as a workbook (XLSX). */
package vn.congvu.remotework.review.paper;
