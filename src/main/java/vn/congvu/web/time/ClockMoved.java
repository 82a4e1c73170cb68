package vn.congvu.web.time;

/** Follows the product's clock when a demonstration or a test moves it; a bean of this type is told by itself. */
public interface ClockMoved {

    void clockMoved(ProductClock clock);
}
