package vn.congvu.remotework.review;

/**
 * A figure that a recommendation to widen the pilot has to explain.
 *
 * @param unitVi whose it is: a unit, or all together
 */
public record OpenPoint(String unitVi, String unitEn, Figure figure) {

    static OpenPoint of(ReviewSnapshot.UnitFigures unit, Figure figure) {
        return new OpenPoint(unit.nameVi(), unit.nameEn(), figure);
    }
}
