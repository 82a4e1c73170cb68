package vn.congvu.document;

import java.util.List;

/** The attachments of a dossier, all on one page, in the order of their arrival; and what may be added now. */
record AttachmentList(List<AttachmentView> items, String next, Adding adding) {

    /**
     * @param allowed whether the person asking may add files now
     * @param left how many more the dossier takes
     * @param fileSize the largest file, in bytes
     * @param extensions those of the accepted formats, without the dot
     */
    record Adding(boolean allowed, int left, long fileSize, List<String> extensions) {}
}
