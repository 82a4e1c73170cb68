package vn.congvu.procedure;

import org.springframework.data.jpa.repository.JpaRepository;

interface Procedures extends JpaRepository<StoredProcedureVersion, String> {}
