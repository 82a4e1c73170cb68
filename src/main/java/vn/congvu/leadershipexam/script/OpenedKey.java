package vn.congvu.leadershipexam.script;

import java.util.List;
import vn.congvu.leadershipexam.script.seal.SealedLink;

/** Takes over which code belongs to whom at the moment the seal is opened, in the same transaction. */
public interface OpenedKey {

    void opened(String round, int council, List<SealedLink> links);
}
