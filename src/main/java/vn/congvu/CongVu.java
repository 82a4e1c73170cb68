package vn.congvu;

import java.time.ZoneOffset;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

// A class is known by its package as well: an appeal of the exam and one of remote work both have a desk of that name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class CongVu {

    public static void main(String[] args) {
        // The engine and the drivers read the zone of the process: times are stored in UTC wherever it runs.
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        // A model may point to a schema anywhere, and the engine's parsers would fetch it: only our own files and jars.
        System.setProperty("javax.xml.accessExternalSchema", "file,nested");
        SpringApplication.run(CongVu.class, args);
    }
}
