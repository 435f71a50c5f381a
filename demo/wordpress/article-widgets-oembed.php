<?php
/**
 * Plugin Name: Stories by article-widgets
 * Description: Shows a story of a newsroom where its address stands in a post, by oEmbed.
 * Version: 0.1.0
 * Requires at least: 6.0
 * Requires PHP: 7.4
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'article_widgets_add_providers' );

/** Lets WordPress ask a newsroom's end point for the address of a story on a line of its own. */
function article_widgets_add_providers() {
	/**
	 * Filters the newsrooms whose stories may stand in posts.
	 *
	 * @param array<string, string> $providers oEmbed end points, by the pattern of their stories' addresses.
	 */
	$providers = apply_filters(
		'article_widgets_providers',
		array( 'https://news.example/*' => 'https://news.example/oembed' )
	);
	foreach ( $providers as $pattern => $endpoint ) {
		wp_oembed_add_provider( $pattern, $endpoint );
	}
}
