package vn.congvu.leadershipexam.registration;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of rooms. */
@Repository
class Rooms {

    private final JdbcClient jdbc;

    Rooms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Room> of(String round, int council) {
        return jdbc.sql("SELECT * FROM exam_room WHERE round_code = ? AND council_no = ? ORDER BY room")
                .params(round, council)
                .query((row, number) -> new Room(row.getString("room"), row.getString("place"), row.getInt("capacity")))
                .list();
    }

    void replace(String round, int council, List<Room> rooms) {
        jdbc.sql("DELETE FROM exam_room WHERE round_code = ? AND council_no = ?")
                .params(round, council)
                .update();
        for (Room room : rooms) {
            jdbc.sql("INSERT INTO exam_room (round_code, council_no, room, place, capacity) VALUES (?, ?, ?, ?, ?)")
                    .params(round, council, room.room(), room.place(), room.capacity())
                    .update();
        }
    }
}
