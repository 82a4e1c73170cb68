package vn.congvu.notification;

import java.util.Collection;

/** Tells people things, in the transaction of the caller (there must be one). */
public interface Notifications {

    /** Each once, however often it is asked for. */
    void tell(Collection<Notice> notices);

    /** As {@link #tell}, but too many of them within one hour become one row that counts up. */
    void tellOrCount(Collection<Notice> notices, Digest digest);

    /** Adds to the number in the texts ({@code {count}}) of the row with this key, and makes it unread again. */
    void count(Notice notice, int more);
}
