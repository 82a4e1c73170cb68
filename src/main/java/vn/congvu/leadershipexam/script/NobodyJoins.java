package vn.congvu.leadershipexam.script;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.script.seal.SealedLink;

@Component
class NobodyJoins implements OpenedKey {
    public void opened(String r, int c, List<SealedLink> l) {}
}
