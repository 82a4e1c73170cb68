/** The deploy gate: a designer's file is untrusted input, because deploying a model already runs some of its texts. */
@org.springframework.modulith.NamedInterface("gate")
package vn.congvu.modelling.gate;
