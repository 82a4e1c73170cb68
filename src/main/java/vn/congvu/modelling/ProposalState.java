package vn.congvu.modelling;

/** Where a proposal stands. Only a proposed one waits for somebody. */
public enum ProposalState {
    PROPOSED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
