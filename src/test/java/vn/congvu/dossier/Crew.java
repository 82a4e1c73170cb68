package vn.congvu.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * People who work through dossiers at the same time, one step after the other. When the product dies under their hands
 * they remember what they had not heard about, and send exactly that again to the next process.
 */
final class Crew {

    static final List<String> STEPS =
            List.of("intake", "receive", "assign", "process", "review", "sign", "issue", "return");

    private static final int PEOPLE = 4;

    private final List<Work> dossiers = new ArrayList<>();

    /** When the product is killed. */
    enum Death {
        /** As soon as somebody has been told that their step is done. */
        AFTER_AN_ANSWER,
        /** While somebody's request is on its way. */
        AFTER_A_REQUEST,
        NEVER
    }

    /** A dossier, how many of its steps were answered, and the request nobody answered. */
    static final class Work {
        final String code;
        int answered;
        Client.Command unanswered;

        Work(String code) {
            this.code = code;
        }

        boolean finished() {
            return answered == STEPS.size();
        }
    }

    List<Work> dossiers() {
        return dossiers;
    }

    void take(String code) {
        dossiers.add(new Work(code));
    }

    /** @param count of the answers or requests after which the product dies */
    void work(OwnProcess product, Death death, int count) {
        AtomicInteger requests = new AtomicInteger();
        AtomicInteger answers = new AtomicInteger();
        Client client = new Client(product.address());
        List<Callable<Void>> people = IntStream.range(0, PEOPLE)
                .<Callable<Void>>mapToObj(person -> () -> {
                    for (int i = person; i < dossiers.size(); i += PEOPLE) {
                        Work work = dossiers.get(i);
                        while (!work.finished()) {
                            Client.Command command = next(client, work);
                            if (death == Death.AFTER_A_REQUEST && requests.incrementAndGet() == count) {
                                product.kill();
                            }
                            done(client, work, command);
                            if (death == Death.AFTER_AN_ANSWER && answers.incrementAndGet() == count) {
                                product.kill();
                            }
                        }
                    }
                    return null;
                })
                .map(Crew::untilTheProductDies)
                .toList();
        AtOnce.all(people);
        if (death != Death.NEVER) {
            product.awaitEnd();
        }
    }

    private static Callable<Void> untilTheProductDies(Callable<Void> person) {
        return () -> {
            try {
                return person.call();
            } catch (IOException dead) {
                return null;
            }
        };
    }

    private static Client.Command next(Client client, Work work) throws IOException {
        if (work.unanswered == null) {
            String step = STEPS.get(work.answered);
            String user = Steps.worker(DossierTrace.WARD, step);
            var task = client.task(user, work.code, step);
            Map<String, Object> data = switch (step) {
                case "intake" -> Steps.accepting(task);
                case "assign" -> Steps.assigning("officer");
                default -> Steps.ordinary(step);
            };
            work.unanswered = new Client.Command(
                    user,
                    "/api/tasks/" + task.path("id").asString() + "/complete",
                    Map.of("data", data),
                    work.code + "-" + step);
        }
        return work.unanswered;
    }

    private static void done(Client client, Work work, Client.Command command) throws IOException {
        DossierTrace.Answer answer = client.send(command);
        if (answer.status() != 200) {
            throw new AssertionError(command + " refused: " + answer);
        }
        work.answered++;
        work.unanswered = null;
    }
}
