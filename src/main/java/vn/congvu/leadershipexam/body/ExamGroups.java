package vn.congvu.leadershipexam.body;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.organisation.WorkingGroups;

/**
 * Bodies as candidate groups: {@code board:TTLD-SNV-261129-0001:1:marking}, and its head and deputies alone with
 * {@code .head} behind.
 */
@Component
public class ExamGroups implements WorkingGroups {

    private static final String HEADS = ".head";

    private final Members members;

    ExamGroups(Members members) {
        this.members = members;
    }

    public static String of(String round, int council, Body body) {
        return PREFIX + round + ":" + council + ":" + body.key();
    }

    public static String headsOf(String round, int council, Body body) {
        return of(round, council, body) + HEADS;
    }

    private record Group(String round, int council, Body body, boolean heads) {

        static Group read(String name) {
            String[] parts = name.substring(PREFIX.length()).split(":");
            boolean heads = parts[2].endsWith(HEADS);
            String body = heads ? parts[2].substring(0, parts[2].length() - HEADS.length()) : parts[2];
            return new Group(parts[0], Integer.parseInt(parts[1]), Body.valueOf(body.toUpperCase(Locale.ROOT)), heads);
        }
    }

    @Override
    public boolean owns(String group) {
        return WorkingGroups.isOne(group);
    }

    @Override
    public Set<String> of(String username) {
        Set<String> groups = new LinkedHashSet<>();
        for (Member seat : members.seatsOf(username)) {
            groups.add(of(seat.roundCode(), seat.councilNo(), seat.body()));
            if (seat.rank().leads()) {
                groups.add(headsOf(seat.roundCode(), seat.councilNo(), seat.body()));
            }
        }
        return groups;
    }

    @Override
    public List<String> members(String group) {
        Group asked = Group.read(group);
        return members.sitting(asked.round(), asked.council(), asked.body()).stream()
                .filter(member -> !asked.heads() || member.rank().leads())
                .map(Member::username)
                .toList();
    }

    @Override
    public boolean leads(String username, String group) {
        Group asked = Group.read(group);
        return members.sitting(asked.round(), asked.council(), asked.body()).stream()
                .anyMatch(member -> member.rank().leads() && member.username().equals(username));
    }
}
