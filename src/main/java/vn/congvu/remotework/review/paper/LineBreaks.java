package vn.congvu.remotework.review.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Where a line may end: by the rules of Unicode, and never inside 05/01/2026, 456/500 or −8,3. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Figures.VIETNAMESE);
    private String text = "";

    @Override
    public int next() {
        int place = breaks.next();
        while (place != BreakIterator.DONE && insideNumber(place)) {
            place = breaks.next();
        }
        return place;
    }

    private boolean insideNumber(int place) {
        return place > 0
                && place < text.length()
                && ",./".indexOf(text.charAt(place - 1)) >= 0
                && Character.isDigit(text.charAt(place));
    }

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }
}
