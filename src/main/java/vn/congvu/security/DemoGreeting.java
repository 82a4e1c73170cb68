package vn.congvu.security;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has just started the demonstration where it is and who they may be. */
@Component
@Profile("demo")
class DemoGreeting {

    private static final Logger LOG = LoggerFactory.getLogger(DemoGreeting.class);

    private final DemoPeople people;

    DemoGreeting(DemoPeople people) {
        this.people = people;
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        if (started.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(
                    "\n\n  Công Vụ: http://localhost:{}\n\n  Demo accounts, password \"{}\":\n{}\n",
                    web.getWebServer().getPort(),
                    DemoAccounts.PASSWORD,
                    people.shown().stream()
                            .map(person ->
                                    "    %-16s %s, %s".formatted(person.username(), person.titleVi(), person.unitVi()))
                            .collect(Collectors.joining("\n")));
        }
    }
}
