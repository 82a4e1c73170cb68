package vn.congvu.document;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Uploads carry one file and some words; the container counts while it reads and lays the file on the disk at once. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    private static final long WORDS_AROUND = 64 * 1024;
    private static final String IN_THE_WORK_DIRECTORY = "";
    private static final int NOTHING_IN_MEMORY = 0;

    @Bean
    MultipartConfigElement uploads(AttachmentLimits limits) {
        long file = limits.fileSize().toBytes();
        return new MultipartConfigElement(IN_THE_WORK_DIRECTORY, file, file + WORDS_AROUND, NOTHING_IN_MEMORY);
    }
}
