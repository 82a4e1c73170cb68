package vn.congvu.procedure;

import java.util.List;

/** The way of a dossier received at an institution. */
public record Route(String receivingInstitution, List<RoutedStage> stages, RoutedStep returnStep) {}
