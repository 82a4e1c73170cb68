/**
 * Files attached to dossiers, and those of other features ({@link vn.congvu.document.OwnedFiles}). They come in by one
 * door, are kept in the database, in parts, and leave by one door; what they are is told by their content, never by their
 * name. Who may read and add them is said by whoever keeps the dossiers ({@link vn.congvu.document.AttachmentAccess}), or
 * by the feature that owns them.
 */
package vn.congvu.document;
