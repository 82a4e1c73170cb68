package vn.congvu.modelling;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * One model.
 *
 * @param forms keys of the forms it shows
 * @param decisions keys of the tables it asks
 * @param calledBy keys of the processes in force that call it, or that use it when it is a form or a table
 */
public record ModelCard(
        @JsonUnwrapped ModelRow row, List<String> forms, List<String> decisions, List<String> calledBy) {}
