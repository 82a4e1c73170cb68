package vn.congvu.leadershipexam.evidence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param window how long the same person doing the same thing is counted in one row instead of told again */
@ConfigurationProperties("congvu.exam.watch")
record WatchSettings(Duration window) {}
