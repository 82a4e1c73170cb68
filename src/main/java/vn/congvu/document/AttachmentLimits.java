package vn.congvu.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param fileSize of one file
 * @param perDossier how many files a dossier may have
 * @param writtenAtOnce how many files a node writes to the database at the same moment; fewer than its connections
 */
@ConfigurationProperties("congvu.attachments")
record AttachmentLimits(
        @DefaultValue("20MB") DataSize fileSize,
        @DefaultValue("50") int perDossier,
        @DefaultValue("3") int writtenAtOnce) {}
