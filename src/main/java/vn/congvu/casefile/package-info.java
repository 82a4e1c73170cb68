/**
 * Cases (vụ việc) of procedures that designers made without Java: opening them with the form their model names, their
 * course, and what people may ask of them. The process model decides the order of the steps; the facts live here.
 *
 * <p>Fields of these names mean the same in every form of such a procedure. In the form a case is opened with:
 * {@code title} what it is about, {@code contactName}, {@code contactPhone}, {@code contactEmail} whom to answer. In the
 * form of a task: {@code division} the division that handles the case from now on ({@code valuesKey} {@code divisions}
 * offers those of the institution), {@code answer} what the applicant is answered, {@code reason} why a case is refused,
 * returned, or wants something more, {@code note} what colleagues should know. An output {@code division} of a decision
 * table chooses the division too, by its code or by what its code ends with. Whatever else a form asks stays with the
 * submission; fields marked {@code routing} steer the process.
 */
package vn.congvu.casefile;
