package vn.congvu.web.calendar;

/** Which units there are. The organisation answers; it stands above this module, so it is asked through this. */
public interface KnownUnits {

    boolean isKnown(String unitCode);
}
