package io.github.faraday4j.dataset;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a dataset identify a person. Every member names a column; there is at least one. The vendor has
 * deprecated the address
 * lines and the array in terms of each other; if both are saved, the address lines win. Immutable.
 */
public final class IdentitySet extends WireObject {

    static final MemberTable MEMBERS = new MemberTable();
    static final Member<String> ADDRESS_LINE_1 = MEMBERS.add("address_line_1", String.class);
    static final Member<String> ADDRESS_LINE_2 = MEMBERS.add("address_line_2", String.class);
    static final Member<String> CITY = MEMBERS.add("city", String.class);
    static final Member<String> EMAIL = MEMBERS.add("email", String.class);
    static final Member<String> EMAIL_HASH = MEMBERS.add("email_hash", String.class);
    static final Member<String> FREEFORM_ADDRESS = MEMBERS.add("freeform_address", String.class);
    static final Member<List<String>> HOUSE_NUMBER_AND_STREET =
            MEMBERS.add("house_number_and_street", List.class, String.class);
    static final Member<String> PERSON_FIRST_NAME = MEMBERS.add("person_first_name", String.class);
    static final Member<String> PERSON_FULL_NAME = MEMBERS.add("person_full_name", String.class);
    static final Member<String> PERSON_LAST_NAME = MEMBERS.add("person_last_name", String.class);
    static final Member<String> PHONE = MEMBERS.add("phone", String.class);
    static final Member<String> POSTCODE = MEMBERS.add("postcode", String.class);
    static final Member<String> STATE = MEMBERS.add("state", String.class);

    private IdentitySet(Builder builder) {
        super(builder);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Column with the first line of the address. */
    public Optional<String> addressLine1() {
        return optional(ADDRESS_LINE_1);
    }

    /** Column with the second line of the address. */
    public Optional<String> addressLine2() {
        return optional(ADDRESS_LINE_2);
    }

    /** Column with the city. */
    public Optional<String> city() {
        return optional(CITY);
    }

    /** Column with the email address. */
    public Optional<String> email() {
        return optional(EMAIL);
    }

    /** Column with the SHA-256 of the lower-cased email address without plus-addressing. */
    public Optional<String> emailHash() {
        return optional(EMAIL_HASH);
    }

    /** Column with the whole address. */
    public Optional<String> freeformAddress() {
        return optional(FREEFORM_ADDRESS);
    }

    /** Columns that make up house number and street, in order. A bare text on the wire is one column. */
    public List<String> houseNumberAndStreet() {
        return list(HOUSE_NUMBER_AND_STREET);
    }

    /** Column with the first name. */
    public Optional<String> personFirstName() {
        return optional(PERSON_FIRST_NAME);
    }

    /** Column with the full name, for data without first and last name. */
    public Optional<String> personFullName() {
        return optional(PERSON_FULL_NAME);
    }

    /** Column with the last name. */
    public Optional<String> personLastName() {
        return optional(PERSON_LAST_NAME);
    }

    /** Column with the phone number. */
    public Optional<String> phone() {
        return optional(PHONE);
    }

    /** Column with the postcode. */
    public Optional<String> postcode() {
        return optional(POSTCODE);
    }

    /** Column with the state. */
    public Optional<String> state() {
        return optional(STATE);
    }

    /** Collects the members. Not safe for use by several threads. */
    public static final class Builder extends WireBuilder<Builder> {

        private Builder() {
            super(MEMBERS);
        }

        private Builder(IdentitySet origin) {
            super(MEMBERS, origin);
        }

        /** Sets {@code address_line_1}; null for absent. */
        public Builder addressLine1(@Nullable String addressLine1) {
            return set(ADDRESS_LINE_1, addressLine1);
        }

        /** Sets {@code address_line_2}; null for absent. */
        public Builder addressLine2(@Nullable String addressLine2) {
            return set(ADDRESS_LINE_2, addressLine2);
        }

        /** Sets {@code city}; null for absent. */
        public Builder city(@Nullable String city) {
            return set(CITY, city);
        }

        /** Sets {@code email}; null for absent. */
        public Builder email(@Nullable String email) {
            return set(EMAIL, email);
        }

        /** Sets {@code email_hash}; null for absent. */
        public Builder emailHash(@Nullable String emailHash) {
            return set(EMAIL_HASH, emailHash);
        }

        /** Sets {@code freeform_address}; null for absent. */
        public Builder freeformAddress(@Nullable String freeformAddress) {
            return set(FREEFORM_ADDRESS, freeformAddress);
        }

        /** Sets {@code house_number_and_street}. */
        public Builder houseNumberAndStreet(List<String> houseNumberAndStreet) {
            return setList(HOUSE_NUMBER_AND_STREET, houseNumberAndStreet);
        }

        /** Sets {@code person_first_name}; null for absent. */
        public Builder personFirstName(@Nullable String personFirstName) {
            return set(PERSON_FIRST_NAME, personFirstName);
        }

        /** Sets {@code person_full_name}; null for absent. */
        public Builder personFullName(@Nullable String personFullName) {
            return set(PERSON_FULL_NAME, personFullName);
        }

        /** Sets {@code person_last_name}; null for absent. */
        public Builder personLastName(@Nullable String personLastName) {
            return set(PERSON_LAST_NAME, personLastName);
        }

        /** Sets {@code phone}; null for absent. */
        public Builder phone(@Nullable String phone) {
            return set(PHONE, phone);
        }

        /** Sets {@code postcode}; null for absent. */
        public Builder postcode(@Nullable String postcode) {
            return set(POSTCODE, postcode);
        }

        /** Sets {@code state}; null for absent. */
        public Builder state(@Nullable String state) {
            return set(STATE, state);
        }

        /** Returns the object. */
        public IdentitySet build() {
            return new IdentitySet(this);
        }
    }
}
