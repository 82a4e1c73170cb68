package vn.congvu.procedure;

import java.util.List;
import vn.congvu.importing.CsvFile;

/** The files the catalogue is made of. */
record ProcedureFiles(CsvFile procedures, CsvFile steps, CsvFile fields, CsvFile defaultSplit, CsvFile components) {

    static ProcedureFiles shipped() {
        return new ProcedureFiles(
                CsvFile.shipped("catalogue/procedures.csv"),
                CsvFile.shipped("catalogue/procedure-steps.csv"),
                CsvFile.shipped("catalogue/fields.csv"),
                CsvFile.shipped("catalogue/default-split.csv"),
                CsvFile.shipped("catalogue/components.csv"));
    }

    List<CsvFile> all() {
        return List.of(procedures, steps, fields, defaultSplit, components);
    }
}
