package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.IdentityProvider;
import io.github.faraday4j.dataset.IdentitySet;
import io.github.faraday4j.dataset.ProviderName;
import io.github.faraday4j.dataset.ProviderSelection;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes who the people of a dataset are, and who finds out. */
final class IdentityCodec {

    private IdentityCodec() {}

    /** Reads an identity set. */
    static @Nullable IdentitySet readSet(JsonInput in) throws IOException {
        if (!in.atObject()) {
            return in.skip();
        }
        IdentitySet.Builder identitySet = IdentitySet.builder();
        String name;
        while ((name = in.nextMember(identitySet)) != null) {
            switch (name) {
                case "address_line_1" -> identitySet.addressLine1(in.text());
                case "address_line_2" -> identitySet.addressLine2(in.text());
                case "city" -> identitySet.city(in.text());
                case "email" -> identitySet.email(in.text());
                case "email_hash" -> identitySet.emailHash(in.text());
                case "freeform_address" -> identitySet.freeformAddress(in.text());
                case "house_number_and_street" -> identitySet.houseNumberAndStreet(readColumns(in));
                case "person_first_name" -> identitySet.personFirstName(in.text());
                case "person_full_name" -> identitySet.personFullName(in.text());
                case "person_last_name" -> identitySet.personLastName(in.text());
                case "phone" -> identitySet.phone(in.text());
                case "postcode" -> identitySet.postcode(in.text());
                case "state" -> identitySet.state(in.text());
                default -> in.undecoded();
            }
        }
        return identitySet.build();
    }

    /** One column or several. */
    private static List<String> readColumns(JsonInput in) throws IOException {
        return in.atText() ? List.of(in.parser().getText()) : in.texts();
    }

    /** Reads the providers: objects in an array, in arrays of an array, or one alone. */
    static List<IdentityProvider> readProviders(JsonInput in) throws IOException {
        if (in.atObject()) {
            IdentityProvider alone = readProvider(in);
            return alone == null ? List.of() : List.of(alone);
        }
        return in.flatList(IdentityCodec::readProvider);
    }

    private static @Nullable IdentityProvider readProvider(JsonInput in) throws IOException {
        if (!in.atObject()) {
            return in.skip();
        }
        IdentityProvider.Builder identityProvider = IdentityProvider.builder();
        String name;
        while ((name = in.nextMember(identityProvider)) != null) {
            switch (name) {
                case "force" -> identityProvider.force(in.flag());
                case "provider" -> identityProvider.provider(in.word(ProviderName::of));
                case "select" -> identityProvider.select(in.word(ProviderSelection::of));
                default -> in.undecoded();
            }
        }
        return identityProvider.build();
    }

    static void writeSet(JsonOutput out, IdentitySet identitySet) throws IOException {
        out.begin(identitySet.unknownMembers());
        out.text("address_line_1", identitySet.addressLine1());
        out.text("address_line_2", identitySet.addressLine2());
        out.text("city", identitySet.city());
        out.text("email", identitySet.email());
        out.text("email_hash", identitySet.emailHash());
        out.text("freeform_address", identitySet.freeformAddress());
        out.texts("house_number_and_street", identitySet.houseNumberAndStreet());
        out.text("person_first_name", identitySet.personFirstName());
        out.text("person_full_name", identitySet.personFullName());
        out.text("person_last_name", identitySet.personLastName());
        out.text("phone", identitySet.phone());
        out.text("postcode", identitySet.postcode());
        out.text("state", identitySet.state());
        out.end();
    }

    static void writeProvider(JsonOutput out, IdentityProvider identityProvider) throws IOException {
        out.begin(identityProvider.unknownMembers());
        out.flag("force", identityProvider.force());
        out.word("provider", identityProvider.provider());
        out.word("select", identityProvider.select());
        out.end();
    }
}
