package vn.congvu.modelling;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.modelling.diff.CataloguedWords;
import vn.congvu.modelling.diff.Comparison;
import vn.congvu.modelling.diff.ModelSources;
import vn.congvu.modelling.gate.Catalogue;

@Configuration(proxyBeanMethods = false)
class ComparisonConfiguration {

    @Bean
    Comparison comparison(ModelSources sources, Catalogue catalogue) {
        return new Comparison(sources, new CataloguedWords(catalogue));
    }
}
