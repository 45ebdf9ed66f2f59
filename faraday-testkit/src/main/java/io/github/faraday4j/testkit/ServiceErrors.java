package io.github.faraday4j.testkit;

import io.github.faraday4j.ApiError;
import io.github.faraday4j.ErrorCode;
import io.github.faraday4j.ScopeId;
import io.github.faraday4j.ValidationError;
import java.util.List;

/**
 * What the service says when it refuses, all but the id of the error. The notes are made up; the service's may vary.
 */
final class ServiceErrors {

    private ServiceErrors() {}

    static ApiError.Builder invalidRequest(List<ValidationError> errors) {
        return ApiError.builder(400)
                .code(errors.isEmpty() ? ErrorCode.BAD_REQUEST : ErrorCode.VALIDATION_FAILED)
                .note("The request is not valid.")
                .validationErrors(errors);
    }

    static ApiError.Builder unauthenticated(ErrorCode code) {
        return ApiError.builder(401).code(code).note(noteOn(code));
    }

    private static String noteOn(ErrorCode code) {
        return switch (code.value()) {
            case "MISSING_API_KEY" -> "No API key was supplied.";
            case "INVALID_AUTHORIZATION" -> "The Authorization header could not be parsed.";
            case "MALFORMED_API_KEY" -> "The API key is malformed.";
            case "EXPIRED_API_KEY" -> "The API key has expired.";
            default -> "The API key was not accepted.";
        };
    }

    static ApiError.Builder forbidden() {
        return ApiError.builder(403).code(ErrorCode.FORBIDDEN).note("The API key has no permission for this.");
    }

    static ApiError.Builder scopeNotFound(ScopeId scope) {
        return notFound("There is no scope " + scope + '.');
    }

    static ApiError.Builder notFound(String note) {
        return ApiError.builder(404).code(ErrorCode.NOT_FOUND).note(note);
    }

    /** Without a code: the vendor documents none for it. */
    static ApiError.Builder rateLimited() {
        return ApiError.builder(429).note("Too many requests.");
    }

    static ApiError.Builder internalServerError() {
        return ApiError.builder(500).code(ErrorCode.INTERNAL_SERVER_ERROR).note("An error occurred.");
    }

    static ApiError.Builder conflict() {
        return ApiError.builder(409).code(ErrorCode.CONFLICT).note("The request conflicts with what is there.");
    }

    /** The usual error of a status, with the documented code where there is one. */
    static ApiError.Builder ofStatus(int status) {
        return switch (status) {
            case 400 -> invalidRequest(List.of());
            case 401 -> unauthenticated(ErrorCode.EXPIRED_API_KEY);
            case 403 -> forbidden();
            case 404 -> notFound("There is no such resource.");
            case 409 -> conflict();
            case 429 -> rateLimited();
            case 500 -> internalServerError();
            default -> ApiError.builder(status).note("An error occurred.");
        };
    }
}
