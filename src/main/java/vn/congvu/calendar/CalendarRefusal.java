package vn.congvu.calendar;

/** Something the calendar cannot do, said in both languages of the product so that any caller can pass it on. */
public abstract class CalendarRefusal extends IllegalArgumentException {

    private final String messageVi;

    CalendarRefusal(String messageVi, String messageEn) {
        super(messageEn);
        this.messageVi = messageVi;
    }

    public String messageVi() {
        return messageVi;
    }

    public String messageEn() {
        return getMessage();
    }
}
