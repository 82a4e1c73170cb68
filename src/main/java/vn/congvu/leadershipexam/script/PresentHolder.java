package vn.congvu.leadershipexam.script;

import vn.congvu.leadershipexam.marking.MarkingRules;
import vn.congvu.leadershipexam.script.seal.Seal;
import vn.congvu.leadershipexam.script.seal.SealPlace;

/** A holder at the moment their passphrase was right. */
record PresentHolder(SealPlace place, KeyHolder holder, byte[] key, String decisionNumber, MarkingRules rules) {

    int number() {
        return holder.shareNo();
    }

    byte[] share() {
        return Seal.share(place, number(), key, holder.share());
    }
}
