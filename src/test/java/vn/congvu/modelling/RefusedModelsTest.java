package vn.congvu.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.modelling.Workshop.Answer;
import vn.congvu.modelling.gate.ModelGate;
import vn.congvu.modelling.hostile.Corpus;
import vn.congvu.modelling.hostile.Harm;
import vn.congvu.modelling.hostile.HostileModel;

/** A refused model stays a draft, letter by letter, for its designer to mend; nothing of it reaches the engine. */
@ProductTest
@Transactional
class RefusedModelsTest {

    /** Attacks of each kind, picked at even distances. */
    private static final int PICKED = 12;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    static Stream<HostileModel> hostile() {
        return Stream.of(Corpus.processes(), Corpus.decisions(), Corpus.forms())
                .flatMap(kind -> picked(Corpus.attacks(kind)));
    }

    private static Stream<HostileModel> picked(List<Corpus.Attack> attacks) {
        List<HostileModel> texts = attacks.stream()
                .map(attack -> attack.models().get(0))
                .filter(RefusedModelsTest::canBeADraft)
                .toList();
        return IntStream.range(0, PICKED).mapToObj(i -> texts.get(i * texts.size() / PICKED));
    }

    private static boolean canBeADraft(HostileModel model) {
        byte[] bytes = model.bytes().get();
        return bytes.length < ModelGate.LARGEST && !text(model).contains("\u0000");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void staysADraft(HostileModel model) {
        Harm.Traces before = Harm.traces();
        long deployed = repository.createDeploymentQuery().count();
        String key = model.file().replaceFirst("\\.\\w+$", "");

        int revision = workshop.drafted("designer", key, kind(model), text(model));
        Answer refused = workshop.propose("designer", key, revision);

        assertThat(refused.type()).isEqualTo("model-refused");
        assertThat(refused.body().path("reports").get(0).path("findings")).isNotEmpty();
        assertThat(workshop.read("designer", "/" + key + "/draft").text("source"))
                .isEqualTo(text(model));
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployed);
        assertThat(stored(key)).isZero();
        assertThat(Harm.traces()).isEqualTo(before);
    }

    private int stored(String key) {
        return jdbc.sql("SELECT COUNT(*) FROM model_version WHERE model_key = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }

    private static ModelKind kind(HostileModel model) {
        if (model.file().endsWith(".form")) {
            return ModelKind.FORM;
        }
        return model.file().endsWith(".dmn") ? ModelKind.DECISION : ModelKind.PROCESS;
    }

    private static String text(HostileModel model) {
        return new String(model.bytes().get(), StandardCharsets.UTF_8);
    }
}
