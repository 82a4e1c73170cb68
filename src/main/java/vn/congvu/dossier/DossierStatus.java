package vn.congvu.dossier;

import vn.congvu.web.problem.Bilingual;

/** The ten official states of a dossier, with the codes of the national public service portal. */
public enum DossierStatus {
    SUBMITTED(1, "Mới đăng ký", "Submitted"),
    ACCEPTED(2, "Được tiếp nhận", "Accepted"),
    REJECTED(3, "Không được tiếp nhận", "Not accepted"),
    PROCESSING(4, "Đang xử lý", "In process"),
    SUPPLEMENT_REQUESTED(5, "Yêu cầu bổ sung giấy tờ", "Supplement requested"),
    FINANCIAL_OBLIGATION(6, "Yêu cầu thực hiện nghĩa vụ tài chính", "Financial obligation due"),
    WITHDRAWN(7, "Công dân yêu cầu rút hồ sơ", "Withdrawn by the applicant"),
    STOPPED(8, "Dừng xử lý", "Stopped"),
    DONE(9, "Đã xử lý xong", "Processed"),
    RETURNED(10, "Đã trả kết quả", "Result handed over");

    private final int code;
    private final Bilingual words;

    DossierStatus(int code, String vi, String en) {
        this.code = code;
        this.words = new Bilingual(vi, en);
    }

    public int code() {
        return code;
    }

    /** The name of the state on the national portal. */
    public Bilingual words() {
        return words;
    }

    /** No more work is done on it. */
    public boolean closed() {
        return this == REJECTED || this == WITHDRAWN || this == STOPPED || this == RETURNED;
    }

    /** In the hands of a unit, with the statutory clock open. */
    public boolean underWay() {
        return this == PROCESSING || this == SUPPLEMENT_REQUESTED || this == FINANCIAL_OBLIGATION;
    }
}
