package vn.congvu.modelling.gate.xml;

/** @param namespace empty where there is none */
public record XmlName(String namespace, String local) {}
