package vn.congvu.modelling.gate;

/** What models may refer to today; whoever keeps the versions in force answers. */
public interface KnownModels {

    Surroundings surroundings();
}
