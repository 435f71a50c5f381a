<?php
/**
 * Fetches a story for the editor: most newsrooms do not let the pages of others read theirs.
 *
 * @package ArticleWidgets
 */

defined( 'ABSPATH' ) || exit;

/** Bytes of the longest story that is fetched. */
const ARTICLE_WIDGETS_LONGEST = 4 * MB_IN_BYTES;

/** Adds `GET article-widgets/v1/story?url=…`, for people who may write posts. */
function article_widgets_register_fetch() {
	register_rest_route(
		'article-widgets/v1',
		'/story',
		array(
			'methods'             => 'GET',
			'callback'            => 'article_widgets_fetch_story',
			'permission_callback' => static function () {
				return current_user_can( 'edit_posts' );
			},
			'args'                => array(
				'url' => array(
					'type'     => 'string',
					'format'   => 'uri',
					'required' => true,
				),
			),
		)
	);
}

/**
 * Fetches what stands at an address. Addresses of this server's own network are refused.
 *
 * @param WP_REST_Request $request The request, with `url`.
 * @return array<string, string>|WP_Error The bytes in base64, their type, and the address.
 */
function article_widgets_fetch_story( $request ) {
	$url      = $request['url'];
	$response = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => 15,
			'limit_response_size' => ARTICLE_WIDGETS_LONGEST + 1,
		)
	);
	if ( is_wp_error( $response ) ) {
		return new WP_Error( 'article_widgets_fetch', $response->get_error_message(), array( 'status' => 502 ) );
	}
	$status = wp_remote_retrieve_response_code( $response );
	$body   = wp_remote_retrieve_body( $response );
	if ( 200 !== $status ) {
		/* translators: %d: an HTTP status. */
		return new WP_Error( 'article_widgets_status', sprintf( __( 'Expected status 200, found %d.', 'article-widgets' ), $status ), array( 'status' => 502 ) );
	}
	if ( strlen( $body ) > ARTICLE_WIDGETS_LONGEST ) {
		return new WP_Error( 'article_widgets_size', __( 'Expected at most 4 MB, found more.', 'article-widgets' ), array( 'status' => 502 ) );
	}
	return array(
		'bytes'       => base64_encode( $body ), // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- Stories come in any encoding; JSON is UTF-8 alone.
		'contentType' => wp_remote_retrieve_header( $response, 'content-type' ),
		'url'         => $url,
	);
}
