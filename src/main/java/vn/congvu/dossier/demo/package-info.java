/**
 * A living office for whoever starts the demonstration for the first time: people of the scenario
 * {@code catalogue/demo/dossiers.yaml} hand in, decide, hand on and are late, over the last weeks, through the ordinary
 * use cases. Exists in the profile {@code demo} only.
 */
package vn.congvu.dossier.demo;
