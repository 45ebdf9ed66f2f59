package io.github.faraday4j.transport.internal.json;

import io.github.faraday4j.dataset.IdentityProvider;
import io.github.faraday4j.dataset.IdentitySet;
import java.io.IOException;

/** Writes who the people of a dataset are, and who finds out. */
final class IdentityWriter {

    private IdentityWriter() {}

    static void set(JsonOutput out, IdentitySet identitySet) throws IOException {
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

    static void provider(JsonOutput out, IdentityProvider identityProvider) throws IOException {
        out.begin(identityProvider.unknownMembers());
        out.flag("force", identityProvider.force());
        out.word("provider", identityProvider.provider());
        out.word("select", identityProvider.select());
        out.end();
    }
}
