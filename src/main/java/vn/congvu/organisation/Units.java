package vn.congvu.organisation;

import org.springframework.data.jpa.repository.JpaRepository;

interface Units extends JpaRepository<StoredUnit, String> {}
