<?php
/**
 * The block that shows a story.
 *
 * @package ArticleWidgets
 */

defined( 'ABSPATH' ) || exit;

/** Registers the block, and the library's files for the pages that show one. */
function article_widgets_register_block() {
	$folder = plugin_dir_url( __DIR__ );
	$asset  = require dirname( __DIR__ ) . '/editor.asset.php';
	wp_register_script( 'article-widgets', $folder . 'library/article-widgets.classic.js', array(), $asset['version'], true );
	wp_register_style( 'article-widgets', $folder . 'library/article-widgets.css', array(), $asset['version'] );
	wp_register_script( 'article-widgets-editor', $folder . 'editor.js', $asset['dependencies'], $asset['version'], true );
	wp_set_script_translations( 'article-widgets-editor', 'article-widgets' );
	register_block_type( dirname( __DIR__ ), array( 'render_callback' => 'article_widgets_render_block' ) );
}

/**
 * Prints the story of a block. Its words were drawn in the editor; here they are filtered as every
 * post is, whoever wrote them. Where there are none, the quotation that is saved with the block shows.
 *
 * @param array<string, mixed> $attributes Attributes of the block.
 * @param string               $quotation  What is saved in the post: a quotation with a link.
 * @return string
 */
function article_widgets_render_block( $attributes, $quotation ) {
	if ( article_widgets_has_expired( $attributes['expires'] ?? '' ) ) {
		return '';
	}
	$words = $attributes['words'] ?? '';
	if ( '' === $words ) {
		return $quotation;
	}
	// A story's words are no shortcodes of this site.
	$safe = str_replace( '[', '&#91;', wp_kses_post( $words ) );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $safe );
}

/**
 * Whether the time is over in which a story may be shown. A time without a zone is over as soon as it
 * is anywhere on Earth; one that cannot be read is over.
 *
 * @param string $expires An ISO 8601 date, or nothing.
 * @return bool
 */
function article_widgets_has_expired( $expires ) {
	if ( '' === $expires ) {
		return false;
	}
	try {
		$end = new DateTimeImmutable( $expires, new DateTimeZone( '+14:00' ) );
	} catch ( Exception $e ) {
		return true;
	}
	return $end->getTimestamp() <= time();
}
