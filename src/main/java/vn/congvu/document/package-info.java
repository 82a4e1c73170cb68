/**
 * Files attached to dossiers. They are kept in the database, in parts; what they are is told by their content, never by
 * their name. Who may read and add them is said by whoever keeps the dossiers ({@link
 * vn.congvu.document.AttachmentAccess}).
 */
package vn.congvu.document;
