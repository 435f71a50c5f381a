<?php
/**
 * Newsrooms whose stories show where their address stands in a post.
 *
 * @package ArticleWidgets
 */

defined( 'ABSPATH' ) || exit;

/** Lets WordPress ask a newsroom's oEmbed end point for the address of a story on a line of its own. */
function article_widgets_add_providers() {
	/**
	 * Filters the newsrooms whose stories may stand in posts.
	 *
	 * @param array<string, string> $providers oEmbed end points, by the pattern of their stories' addresses.
	 */
	$providers = apply_filters(
		'article_widgets_providers',
		article_widgets_read_providers( get_option( 'article_widgets_providers', '' ) )
	);
	foreach ( $providers as $pattern => $endpoint ) {
		wp_oembed_add_provider( $pattern, $endpoint );
	}
}

/**
 * Reads the lines of the setting: a pattern of addresses, a space, an end point. Other lines are passed over.
 *
 * @param string $lines Lines as an administrator wrote them.
 * @return array<string, string> End points by pattern.
 */
function article_widgets_read_providers( $lines ) {
	$providers = array();
	foreach ( preg_split( '/\R/', $lines ) as $line ) {
		if ( preg_match( '~^\s*(https://\S+)\s+(https://\S+)\s*$~', $line, $parts ) ) {
			$providers[ $parts[1] ] = $parts[2];
		}
	}
	return $providers;
}

/** Adds the setting to the page Settings → Writing. */
function article_widgets_register_setting() {
	register_setting(
		'writing',
		'article_widgets_providers',
		array(
			'type'              => 'string',
			'default'           => '',
			'sanitize_callback' => 'article_widgets_check_providers',
		)
	);
	add_settings_field(
		'article_widgets_providers',
		__( 'Newsrooms', 'article-widgets' ),
		'article_widgets_print_setting',
		'writing',
		'default',
		array( 'label_for' => 'article_widgets_providers' )
	);
}

/**
 * Checks the setting, and says which lines are not understood. They are kept, to be mended.
 *
 * @param string $lines Lines as an administrator wrote them.
 * @return string
 */
function article_widgets_check_providers( $lines ) {
	$lines = sanitize_textarea_field( $lines );
	foreach ( preg_split( '/\R/', $lines ) as $line ) {
		if ( '' !== trim( $line ) && ! article_widgets_read_providers( $line ) ) {
			add_settings_error(
				'article_widgets_providers',
				'article_widgets_providers',
				/* translators: %s: a line of the setting. */
				sprintf( __( 'Newsrooms: expected two https addresses with a space between them, found “%s”.', 'article-widgets' ), $line )
			);
		}
	}
	return $lines;
}

/** Prints the field of the setting. */
function article_widgets_print_setting() {
	printf(
		'<textarea id="article_widgets_providers" name="article_widgets_providers" rows="3" class="large-text code" aria-describedby="article_widgets_providers_help">%s</textarea><p id="article_widgets_providers_help" class="description">%s <code>https://news.example/* https://news.example/oembed</code></p>',
		esc_textarea( get_option( 'article_widgets_providers', '' ) ),
		esc_html__( 'Their stories show where an address stands on a line of its own. One newsroom a line: the pattern of its addresses, a space, its oEmbed end point.', 'article-widgets' )
	);
}
